# frozen_string_literal: true

module ::MedicalCommunities
  # What a service did not do, said to people: beside the field that it is about, else in one sentence.
  module Refusing
    private

    # @param result [Service::Base::Context] that failed
    # @param words [String] where the sentences are, one a policy
    # @param policies [Array<Symbol>]
    # @param values [Hash] for the sentences
    def refuse(result, words, policies, **values)
      contract = result["result.contract.default"]
      return refuse_fields(result[:params]) if contract&.failure?
      failed = Hurdle.of(result, policies)
      failed ||= "twice" if result["result.try.default"]&.exception
      sentence = I18n.t("medical_communities.#{words}.not_done.#{failed || "failed"}", **values)
      render_json_error(sentence, status: 422)
    end

    def refuse_fields(contract)
      fields = contract.errors.to_hash.transform_values(&:first)
      render json: {
               errors: contract.errors.full_messages,
               fields: fields,
             },
             status: :unprocessable_entity
    end

    # @param missing [Array<Hash>] conditions, see JoinRules
    # @return [String]
    def in_words(missing)
      missing
        .map { |condition| I18n.t("medical_communities.join_rules.#{condition[:name]}") }
        .join(", ")
    end

    # Words that were written in confidence stay in no cache.
    def keep_private
      response.headers["Cache-Control"] = "no-store"
    end
  end
end
