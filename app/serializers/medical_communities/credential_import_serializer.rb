# frozen_string_literal: true

module ::MedicalCommunities
  # A file of people verified elsewhere: how far it is, and the first rows that were not taken.
  class CredentialImportSerializer < ApplicationSerializer
    attributes :id,
               :state,
               :size,
               :received,
               :position,
               :rows,
               :accepted,
               :repeated,
               :refused,
               :problem,
               :created_at,
               :by

    def problem
      return if object.problem.nil?
      params = object.problem_params.symbolize_keys
      I18n.t("medical_communities.file.#{object.problem}", **params)
    end

    def by
      object.user&.username
    end
  end
end
