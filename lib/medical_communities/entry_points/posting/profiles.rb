# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # What people who may write in a community say of themselves: its preset names the few rules that hold there.
      module Profiles
        # Core writes custom fields in bulk, past their own validations.
        FIELD = /\A#{User::USER_FIELD_PREFIX}/

        class << self
          def install(plugin)
            plugin.validate(:user_profile, :medical_check) do
              Profiles.check(self, user, Profiles.changed(self, %w[bio_raw location]))
            end
            plugin.validate(:user_status, :medical_check) do
              Profiles.check(self, user, Profiles.changed(self, %w[description]))
            end
            %i[user_profile user_status].each { |name| Watching.follow(plugin, name) }
            plugin.validate(:user, :medical_fields_check) do
              Profiles.check(self, self, Profiles.fields(self))
            end
          end

          # @param texts [Array<String>] what is new
          def check(record, user, texts)
            return if texts.empty? || !Posting.examines?(user)
            charter = charter_of(user)
            Posting.check(record, submission(charter, texts), charter: charter) if charter
          end

          # @return [Array<String>] values of attributes that are about to be saved
          def changed(record, names)
            names.filter_map do |name|
              record.public_send(name).presence if record.attribute_changed?(name)
            end
          end

          # @return [Array<String>] values of the forum's own profile fields that differ from what is saved
          def fields(user)
            return [] if user.new_record? || user.custom_fields_clean?
            given = user.custom_fields.select { |name, value| name.match?(FIELD) && value.present? }
            return [] if given.empty?
            saved = UserCustomField.where(user_id: user.id, name: given.keys).pluck(:name, :value)
            given.flat_map do |name, value|
              Array(value).map(&:to_s) - saved.filter_map { |key, old| old if key == name }
            end
          end

          private

          def charter_of(user)
            Charter
              .judging
              .filter_map { |charter| charter.for_profiles if charter.written_by?(user) }
              .first
          end

          def submission(charter, texts)
            Submission.new(
              category_id: charter.category_id,
              door: "profile",
              raw: texts.join("\n\n"),
              attestation: Current.attestation,
            )
          end
        end
      end
    end
  end
end
