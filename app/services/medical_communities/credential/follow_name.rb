# frozen_string_literal: true

module ::MedicalCommunities
  # The name on an account changed, and with it who seems to be verified. Colleagues read that next to what was
  # verified, and the member is asked to be verified again. Nothing is taken away: people decide. Who is verified under a
  # pseudonym was never verified by that name, and who hides a name claims none.
  class Credential::FollowName
    include Service::Base

    policy :other_name
    model :credentials, optional: true

    transaction { step :mark }

    step :tell

    private

    def other_name(former:, user:)
      user.human? && plain(user.name).present? && plain(former) != plain(user.name)
    end

    def fetch_credentials(user:)
      Credential.in_force.where(user_id: user.id, pseudonymous: false).to_a
    end

    def mark(credentials:, former:, user:)
      context[:marked] = credentials.select { |one| changed?(one, former, user) }
    end

    # The name that was verified has come back, or another stands there.
    def changed?(credential, former, user)
      first = credential.name_changed_on.nil?
      digest = first ? digest(former) : credential.name_digest
      back = digest == digest(user.name)
      day = back ? nil : credential.name_changed_on || Time.zone.today
      credential.update_columns(name_digest: back ? nil : digest, name_changed_on: day)
      return false unless first
      LedgerEntry.note("name-changed", by: nil, subject: user, credential_id: credential.id)
    end

    # Once, however often it changes before it is verified again.
    def tell(marked:, user:)
      return if marked.empty?
      Letter.write(user, :medical_name_changed) { { link: Letter.link("/communities/verify") } }
    end

    def digest(name)
      Keys.digest("name:#{plain(name)}")
    end

    def plain(name)
      name.to_s.unicode_normalize(:nfkc).squish.downcase
    end
  end
end
