# frozen_string_literal: true

module ::MedicalCommunities
  # Keeps the words of posts out of request logs and error reports. It works from the start of the process, also
  # while the plugin is off: what was logged once cannot be taken back.
  module LogFilter
    NAMES = %w[
      raw
      raw_old
      reply
      message
      title
      original_text
      original_title
      medical_attestation
      medical_note
      medical_reason
      medical_person
      medical_number
      medical_name
      medical_profile
      medical_address
      medical_code
      edit_reason
      notice
      bio_raw
      location
      description
      user_fields
      featured_link
      tags
      original_tags
      words
      word
      ingredients
      reason
      reasons
      q
      file
    ].freeze
    MASK = "[FILTERED]"

    DRAFT_KEYS = %w[draft_key channel_id].freeze

    # Core posts a draft, of a post or in a chat channel, as one JSON string under a name that others use for other
    # things.
    DRAFT = ->(name, value, params = {}) do
      next unless name == "data" && value.is_a?(String)
      value.replace(MASK) if DRAFT_KEYS.any? { |key| params&.key?(key) }
    end

    FILTERS = [/\A(?:#{NAMES.join("|")})\z/, DRAFT].freeze

    # Logster writes the first hundred characters of each parameter beside an error, unfiltered, and has no setting
    # for it.
    module Logster
      def populate_env_helper(env)
        super.tap { |shown| LogFilter.clean(shown) unless shown.equal?(env) }
      end
    end

    class << self
      def install(application)
        application.config.filter_parameters.concat(FILTERS)
        ::Logster::Message.singleton_class.prepend(Logster) if defined?(::Logster::Message)
      end

      # @param shown [Hash] what Logster is about to keep of a request; changed in place
      def clean(shown)
        shown["params"] &&= filter.filter(shown["params"])
        %w[REQUEST_URI QUERY_STRING].each do |name|
          shown[name] = without_query(shown[name], name) if shown[name]
        end
      end

      private

      def filter
        @filter ||= ActiveSupport::ParameterFilter.new(FILTERS)
      end

      def without_query(value, name)
        address, query = name == "QUERY_STRING" ? ["", value] : value.split("?", 2)
        return value if query.blank?
        shown = query.gsub(/(?<=\A|&)(#{NAMES.join("|")})=[^&]*/) { "#{$1}=#{MASK}" }
        name == "QUERY_STRING" ? shown : "#{address}?#{shown}"
      end
    end
  end
end
