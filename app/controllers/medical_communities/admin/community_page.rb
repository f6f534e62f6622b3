# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Every answer to a change holds the whole page of communities, since one change shows in several places.
    module CommunityPage
      private

      def render_page(**extra)
        Community::List.call(service_params) do
          on_success do |communities:, unchecked:, counts:, exception_counts:, board:|
            found = { unchecked: unchecked, counts: counts, board: board }
            found[:exception_counts] = exception_counts
            list = serialize_data(communities, CommunitySerializer, found)
            render json: { communities: list }.merge(choices, extra)
          end
        end
      end

      # What the forms offer.
      def choices
        {
          presets: Preset.all.map { |preset| { id: preset.id, severities: preset.severities } },
          rules: Preset.rules,
          exception_classes: Preset.classes,
          category_group_moderation: SiteSetting.enable_category_group_moderation,
          specialties: specialties,
          languages: LocaleSiteSetting.values.map { |one| { id: one[:value], name: one[:name] } },
          levels: Credential::LEVELS.to_a,
          roles: Credential::ROLES,
          powers: Mandate::POWERS,
          ladder_steps: StandingCase::Ladder::STEPS,
          site_ladder: StandingCase::Ladder.of_site,
          rules_languages: Specialty::LANGUAGES,
          groups: groups,
          wanted: WantedCommunities.new.all,
          packs: packs,
        }
      end

      def packs
        Packs.all.map { |pack| { id: pack.id, name: pack.name, bytes: pack.bytes } }
      end

      # Core fills its own groups by itself.
      def groups
        Group
          .where(automatic: false)
          .order(:name)
          .pluck(:id, :name)
          .map { |id, name| { id: id, name: name } }
      end

      def specialties
        Specialty.all.map { |one| { id: one.id, name: one.name } }.sort_by { |one| one[:name] }
      end

      def refuse(reason, status)
        refuse_with(I18n.t("medical_communities.community.#{reason}"), status)
      end

      def refuse_with(sentence, status = 422)
        render_json_error(sentence, status: status)
      end
    end
  end
end
