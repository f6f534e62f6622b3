# frozen_string_literal: true

module ::MedicalCommunities
  # A member complains, sees what became of it, and takes it back.
  class ComplaintsController < ::ApplicationController
    include Refusing

    PAGE = 30
    FETCHED = [
      :rules_version,
      :decision,
      { subject: :user, community: :category },
      { post: :topic, of_quarrel: [:decision, { post: :topic }] },
    ].freeze
    FIELDS = %i[username community_id ground rule rules_version words].freeze
    REFUSALS = %i[may_complain about_others names_a_rule within_limit].freeze

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def index
      render json: {
               complaints:
                 serialize_data(
                   complaints,
                   ComplaintSerializer,
                   visible: visible,
                   shown: shown_communities,
                 ),
               more: found.size > PAGE,
             }
    end

    def form
      post = params[:post_id] && Post.find_by(id: params[:post_id].to_s.to_i)
      seen = params[:post_id].nil? || Complaint::Targets.seen?(guardian, post)
      raise Discourse::NotFound unless seen
      render json: Complaint::Form.new(guardian, post).to_response
    end

    # Counts requests; how many complaints somebody may make, the service says.
    def create
      RateLimiter.new(current_user, "medical-complaint", 60, 1.hour).performed!
      Complaint::Receive.call(params: given, guardian: guardian) do |result|
        on_success { render json: received(result) }
        on_model_not_found(:targets) { raise Discourse::NotFound }
        on_failure { refuse(result, "complaint", REFUSALS) }
      end
    end

    def withdraw
      Complaint::Withdraw.call(params: { id: params[:id] }, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:complaint) { raise Discourse::NotFound }
        on_failure { refuse(result, "complaint", %i[open hides_nothing]) }
      end
    end

    private

    def given
      posts = params.permit(post_ids: []).to_h.symbolize_keys
      params.permit(*FIELDS).to_h.symbolize_keys.merge(posts)
    end

    def received(result)
      number = (result[:complaints] + result[:earlier]).map(&:id).min
      {
        number: number,
        repeated: result[:complaints].empty?,
        hid: result[:complaints].any?(&:hid_at),
      }
    end

    # One of each quarrel and member stands for the others.
    def found
      @found ||=
        begin
          own = Complaint.where(reporter_id: Actor.where(user_id: current_user.id).select(:id))
          firsts = own.group("COALESCE(quarrel || '-' || COALESCE(subject_id, 0), id::text)")
          own
            .where(id: firsts.select("MIN(id)"))
            .includes(FETCHED)
            .order(id: :desc)
            .offset(page * PAGE)
            .limit(PAGE + 1)
            .to_a
        end
    end

    def complaints
      found.first(PAGE)
    end

    def page
      params[:page].to_s.to_i.clamp(0, 10_000)
    end

    def visible
      posts = complaints.select(&:about_post?).flat_map(&:bundle)
      Complaint.seen_posts(guardian, posts.map(&:target_id))
    end

    def shown_communities
      professional = Professional.new(current_user)
      complaints
        .filter_map(&:community)
        .uniq
        .select { |community| community.shown_to?(current_user, professional) }
        .map(&:id)
    end
  end
end
