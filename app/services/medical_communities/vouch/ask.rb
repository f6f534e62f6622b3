# frozen_string_literal: true

module ::MedicalCommunities
  # Somebody who wants to be verified asks a verified colleague to vouch for them.
  class Vouch::Ask
    include Service::Base

    # Who asks everybody knows nobody.
    MOST = 10

    params do
      attribute :username, :string
      attribute :specialty_ids, :array, default: []

      before_validation do
        self.username = username.to_s.delete("\0").strip.delete_prefix("@").downcase
        self.specialty_ids =
          specialty_ids.first(CredentialApplication::MOST_SPECIALTIES).map(&:to_i)
      end

      validates :username, presence: true
    end

    policy :few
    model :voucher
    policy :another
    policy :may_vouch
    policy :not_asked

    try(ActiveRecord::RecordNotUnique) { step :ask }

    step :tell

    private

    def few(guardian:)
      Vouch.open.where(user_id: guardian.user.id).count < MOST
    end

    def fetch_voucher(params:)
      User.real.activated.find_by(username_lower: params.username)
    end

    def another(voucher:, guardian:)
      voucher.id != guardian.user.id
    end

    def may_vouch(voucher:, params:)
      Vouch.from?(voucher, params.specialty_ids)
    end

    # One who has answered lately has answered.
    def not_asked(voucher:, guardian:)
      context[:vouch] = Vouch.find_or_initialize_by(user: guardian.user, voucher: voucher)
      answered = context[:vouch].confirmed_at || context[:vouch].declined_at
      context[:vouch].new_record? ||
        (answered && answered < CredentialApplication::Means::FRESH.ago)
    end

    def ask(vouch:)
      vouch.update!(confirmed_at: nil, declined_at: nil)
    end

    def tell(voucher:, guardian:)
      Letter.write(voucher, :medical_vouch_asked) do
        {
          username: Isolate.call("@#{guardian.user.username}"),
          link: Letter.link("/communities/vouches"),
        }
      end
    end
  end
end
