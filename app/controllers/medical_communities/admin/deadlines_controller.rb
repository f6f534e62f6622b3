# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Time to verify: members of a community that was there before anybody asked for credentials.
    class DeadlinesController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      def index
        render json: {
                 communities: communities.map { |one| { id: one.id, name: one.category.name } },
                 today: Time.zone.today,
               }
      end

      def show
        render_people(communities.find { |one| one.id == params[:community_id].to_i })
      end

      def update
        Deadline::Set.call(service_params) do
          on_success { |community:| render_people(community) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_contract { |contract| render_problems(contract.errors.attribute_names) }
          on_model_not_found(:community) { raise Discourse::NotFound }
        end
      end

      private

      def communities
        Community
          .where.not(member_group_id: nil)
          .joins(:category)
          .includes(:category)
          .order("categories.name")
      end

      def render_people(community)
        raise Discourse::NotFound if community.nil?
        deadlines = Deadlines.new(community, filter: params[:filter])
        render json: {
                 community_id: community.id,
                 level: deadlines.level,
                 count: deadlines.count,
                 per_page: Deadlines::PAGE,
                 people:
                   deadlines
                     .page(params[:page].to_s.to_i.clamp(0, 100_000))
                     .map { |row| person(row) },
               }
      end

      def person(row)
        row
          .to_h
          .slice(:user_id, :username, :name, :is_member, :verify_by, :level)
          .merge(days_left: row.verify_by && Deadline.days_left(row.verify_by))
      end

      def render_problems(names)
        fields = names.to_h { |name| [name, I18n.t("medical_communities.deadline.#{name}")] }
        render json: failed_json.merge(errors: fields.values, fields: fields), status: 422
      end
    end
  end
end
