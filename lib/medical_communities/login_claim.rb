# frozen_string_literal: true

module ::MedicalCommunities
  # What the service that members log in with says of one of them: that this is a verified professional. Only services
  # that a forum sets up for itself count; what people call themselves elsewhere proves nothing.
  class LoginClaim
    PROVIDERS = %w[oidc oauth2_basic saml].freeze

    # @param user [User]
    # @return [Boolean]
    def self.made?(user)
      claim = asked
      !claim.nil? && new(user, *claim).made?
    end

    # @return [Array<String>, nil] name and value; nil: the setting names none
    def self.asked
      name, value = SiteSetting.medical_communities_login_claim.split("=", 2).map(&:strip)
      [name, value] if name.present? && value.present?
    end

    def initialize(user, name, value)
      @user = user
      @name = name
      @value = value
    end

    def made?
      said_by_connect? || accounts.any? { |account| said_in?(account) }
    end

    private

    # What came with the last log-in, and not a custom field, which other plugins may let people edit.
    def said_by_connect?
      return false unless SiteSetting.enable_discourse_connect
      said = Rack::Utils.parse_query(@user.single_sign_on_record&.last_payload.to_s)
      said?(said["custom.#{@name}"])
    rescue ArgumentError, RangeError
      false
    end

    def accounts
      trusted = Discourse.enabled_authenticators.map(&:name) & PROVIDERS
      @user.user_associated_accounts.select { |account| trusted.include?(account.provider_name) }
    end

    def said_in?(account)
      sources = [account.info, account.extra, account.extra.to_h["raw_info"]]
      sources.any? { |source| source.is_a?(Hash) && said?(source[@name]) }
    end

    def said?(value)
      Array.wrap(value).any? { |one| one.to_s == @value }
    end
  end
end
