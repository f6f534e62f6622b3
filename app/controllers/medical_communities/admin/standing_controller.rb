# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Who has strikes, what is counted, and what other settings would make of it.
    class StandingController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      FLAGS = %i[distinct_reporters distinct_posts].freeze
      NUMBERS = { window_days: 3650, strike_days: 3650, before_review: 20 }.freeze
      CHOICES = { count: %w[received upheld], scope: %w[site community] }.freeze

      def index
        overview = Strikes::Overview.new(params[:page].to_s.to_i.clamp(0, 100_000))
        render json: {
                 terms: Strikes.terms.to_h.except(:weights),
                 people: overview.rows.map(&:to_h),
                 more: overview.more?,
               }
      end

      def preview
        now, given = Strikes::Preview.today, Strikes::Preview.new(wanted)
        render json: { now: figures(now), given: figures(given).merge(names: given.names) }
      end

      def show
        user = User.human_users.find_by(id: params[:user_id])
        raise Discourse::NotFound if user.nil?
        standing = Standing.new(user, guardian: guardian, before: before)
        render json: {
                 username: user.username,
                 counts: standing.counts,
                 removable: Strikes::Removable.new(current_user).ids(standing.strikes),
                 strikes:
                   serialize_data(
                     standing.strikes,
                     StrikeSerializer,
                     seen_posts: standing.seen_posts,
                     root: false,
                   ),
                 more: standing.more?,
               }
      end

      private

      def before
        before = params[:before].to_s.to_i
        before if before.positive?
      end

      def figures(preview)
        { people: preview.people, reached: preview.reached }
      end

      # What cannot be read stays as settings say.
      def wanted
        Strikes.terms.tap do |terms|
          FLAGS.each { |name| terms[name] = params[name] == "true" if params[name] }
          CHOICES.each { |name, known| terms[name] = params[name] if known.include?(params[name]) }
          NUMBERS.each do |name, most|
            terms[name] = params[name].to_i.clamp(1, most) if number?(name)
          end
        end
      end

      def number?(name)
        params[name].to_s.match?(/\A\d{1,5}\z/)
      end
    end
  end
end
