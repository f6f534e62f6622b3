# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Names of tags that would be made. Those that are in the forum already tell nobody anything new.
      module Tags
        # @param names [Array<String>, nil]
        # @return [Verdict, nil] nil: nothing new, or nothing is checked here
        def self.verdict(category_id, names, attestation)
          new_names = unknown(names)
          return if new_names.empty?
          Submission::Judge.verdict(
            Submission.new(
              category_id: category_id,
              door: "tags",
              raw: new_names.join("\n\n"),
              attestation: attestation,
            ),
          )
        end

        def self.unknown(names)
          given = Array(names).map(&:to_s).reject(&:blank?)
          given.empty? ? [] : given - Tag.where_name(given).pluck(:name)
        end
        private_class_method :unknown
      end
    end
  end
end
