# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Translations of posts and titles. They have no queue, and what is in a published post may be named in its
      # translation only as the post itself may name it today.
      module Localizations
        class << self
          def install(plugin)
            plugin.validate(:post_localization, :medical_check) { Localizations.check_post(self) }
            plugin.validate(:topic_localization, :medical_check) { Localizations.check_topic(self) }
            %i[post_localization topic_localization].each { |name| Watching.follow(plugin, name) }
          end

          # @param localization [::PostLocalization]
          def check_post(localization)
            return unless localization.raw_changed? && examines?(localization)
            Posting.check(
              localization,
              Submission.new(
                category_id: localization.post&.topic&.category_id,
                door: "localization",
                raw: localization.raw,
                before: before(raw: localization.raw_in_database),
                attestation: Current.attestation,
              ),
            )
          end

          # @param localization [::TopicLocalization]
          def check_topic(localization)
            return unless localization.title_changed? && examines?(localization)
            Posting.check(
              localization,
              Submission.new(
                category_id: localization.topic&.category_id,
                door: "localization",
                title: localization.title,
                raw: "",
                before: before(title: localization.title_in_database),
                attestation: Current.attestation,
              ),
            )
          end

          private

          def examines?(localization)
            Posting.examines?(User.find_by(id: localization.localizer_user_id))
          end

          def before(fields)
            fields unless fields.values.all?(&:nil?)
          end
        end
      end
    end
  end
end
