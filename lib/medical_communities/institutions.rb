# frozen_string_literal: true

module ::MedicalCommunities
  # Mail domains of hospitals and universities, as administrators list them.
  module Institutions
    class << self
      # @return [Array<String>]
      def domains
        SiteSetting
          .medical_communities_institution_domains
          .split("|")
          .map { |domain| domain.strip.downcase.delete_prefix("@").delete_prefix(".") }
          .reject(&:empty?)
      end

      # @param address [String]
      # @return [String, nil] the listed domain that this address lies at or below
      def of(address)
        host = address.to_s.rpartition("@").last.downcase
        domains.find { |domain| host == domain || host.end_with?(".#{domain}") }
      end
    end
  end
end
