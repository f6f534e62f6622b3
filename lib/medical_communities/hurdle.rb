# frozen_string_literal: true

module ::MedicalCommunities
  # What stopped a service.
  module Hurdle
    # @param result [Service::Base::Context]
    # @param policies [Array<Symbol>] in the order in which people are told of them
    # @return [Symbol, nil] the first of them that failed
    def self.of(result, policies)
      policies.find { |policy| result["result.policy.#{policy}"]&.failure? }
    end
  end
end
