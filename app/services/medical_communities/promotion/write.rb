# frozen_string_literal: true

module ::MedicalCommunities
  # Writes kindly to the author of a post how medicines are named here. Who decided stays with those who did.
  class Promotion::Write
    include ::Service::Base

    LETTER = :medical_promotion_note

    model :author
    step :write

    private

    def fetch_author(promotion:)
      User.real.find_by(id: promotion.post&.user_id)
    end

    def write(author:, promotion:)
      Letter.write(author, LETTER) do
        {
          community: Letter.name(promotion.community),
          # Core's own address has the title in it.
          link: Letter.link("/p/#{promotion.post_id}"),
          ask: Letter.ask(promotion.community, author),
        }
      end
    end
  end
end
