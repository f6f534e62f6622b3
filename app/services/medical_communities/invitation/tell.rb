# frozen_string_literal: true

module ::MedicalCommunities
  # Writes to those who were invited and have not answered yet.
  class Invitation::Tell
    include Service::Base

    model :invitations, optional: true
    step :write

    private

    def fetch_invitations(ids:)
      Invitation.open.where(id: ids).includes(:user, community: :category).to_a
    end

    def write(invitations:)
      invitations.each do |invitation|
        Letter.write(invitation.user, :medical_invitation) do
          {
            community: Letter.name(invitation.community),
            link: Letter.link("/communities/#{invitation.community_id}"),
          }
        end
      end
    end
  end
end
