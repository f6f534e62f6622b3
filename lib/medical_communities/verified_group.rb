# frozen_string_literal: true

module ::MedicalCommunities
  # The group of core for everybody who is verified for a specialty: for permissions, flair, mentions. It is made with
  # the first of them. Nobody joins it, and who is put there past us goes again.
  module VerifiedGroup
    PREFIX = "verified_"
    LONGEST_NAME = 60
    # Not core's `automatic`: that would take flair and permissions of their own from it.
    SHUT = {
      public_admission: false,
      public_exit: false,
      allow_membership_requests: false,
      visibility_level: Group.visibility_levels[:logged_on_users],
      members_visibility_level: Group.visibility_levels[:logged_on_users],
      mentionable_level: Group::ALIAS_LEVELS[:only_admins],
      messageable_level: Group::ALIAS_LEVELS[:only_admins],
    }.freeze

    class << self
      # @param specialty [Specialty]
      # @return [Group] made when it is not there
      def of(specialty)
        Group.find_by(id: specialty.verified_group_id) || specialty.with_lock { make(specialty) }
      end

      private

      def make(specialty)
        there = Group.find_by(id: specialty.verified_group_id)
        return there if there
        group = Group.new(name: name(specialty), full_name: full_name(specialty), **SHUT)
        # Core keeps names of groups as short as those of people; verified_gastroenterology is longer.
        group.save!(validate: false)
        specialty.update_columns(verified_group_id: group.id)
        group
      end

      def name(specialty)
        base = (PREFIX + specialty.key.tr("-", "_"))[0, LONGEST_NAME - 4].delete_suffix("_")
        names = [base].lazy + (2..).lazy.map { |number| "#{base}_#{number}" }
        names.find { |name| !User.username_exists?(name) }
      end

      def full_name(specialty)
        I18n.with_locale(SiteSetting.default_locale) do
          I18n.t("medical_communities.verified_group", specialty: specialty.name).truncate(100)
        end
      end
    end
  end
end
