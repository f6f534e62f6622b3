# frozen_string_literal: true

module ::MedicalCommunities
  # What those who run a community look after: bars in force, invitations.
  class ModerationController < ::ApplicationController
    include Refusing
    include ForModerators

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    MOST = 200
    # Of those that a mandate can name, what these pages offer.
    POWERS = %w[bar invite].freeze

    def show
      render json: {
               id: moderated_community.id,
               name: moderated_community.category&.name,
               bars: serialize_data(bars, ModerationBarSerializer),
               invitations: serialize_data(invitations, ModerationInvitationSerializer),
               waiting: waiting,
               powers: powers,
             }
    end

    private

    def bars
      Bar
        .in_force
        .where(community: moderated_community)
        .includes(:user, :barred_by)
        .order(id: :desc)
        .limit(MOST)
        .select(&:user)
    end

    def invitations
      Invitation
        .where(community: moderated_community)
        .includes(:user, :invited_by)
        .order(id: :desc)
        .limit(MOST)
        .select(&:user)
    end

    def powers
      POWERS.select do |power|
        Powers.include?(current_user, moderated_community.category_id, power)
      end
    end

    def waiting
      MembershipRequest.waiting.where(community: moderated_community).count
    end
  end
end
