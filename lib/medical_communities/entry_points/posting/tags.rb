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
              raw: new_names.flat_map { |name| spellings(name) }.uniq.join("\n\n"),
              attestation: attestation,
            ),
          )
        end

        # Core makes small letters and hyphens of what was capitals and spaces.
        def self.spellings(name)
          [name, name.tr("-_", " ").split.map(&:capitalize).join(" ")]
        end

        def self.unknown(tags)
          given = names(tags).reject(&:blank?)
          given.empty? ? [] : given - Tag.where_name(given).pluck(:name)
        end

        # Names in 3.5; objects with id and name since 2026.1, in a list or by number.
        def self.names(tags)
          tags = tags.to_unsafe_h.values if tags.respond_to?(:to_unsafe_h)
          Array
            .wrap(tags)
            .map { |tag| (tag.respond_to?(:key?) ? tag["name"] || tag[:name] : tag).to_s }
        end
        private_class_method :unknown, :names, :spellings
      end
    end
  end
end
