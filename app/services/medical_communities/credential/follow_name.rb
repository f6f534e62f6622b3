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

    # Told once, however often it changes before it is verified again.
    def mark(credentials:, former:, user:)
      first, again = credentials.partition { |one| one.name_changed_on.nil? }
      first.each { |one| begin_difference(one, former, user) }
      again.each { |one| end_difference(one) if one.name_digest == digest(user.name) }
      context[:first] = first
    end

    def begin_difference(credential, former, user)
      credential.update_columns(name_digest: digest(former), name_changed_on: Time.zone.today)
      LedgerEntry.note("name-changed", by: nil, subject: user, credential_id: credential.id)
    end

    # The name that was verified has come back.
    def end_difference(credential)
      credential.update_columns(name_digest: nil, name_changed_on: nil)
    end

    def tell(first:, user:)
      return if first.empty?
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
