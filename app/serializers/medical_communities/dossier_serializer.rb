# frozen_string_literal: true

module ::MedicalCommunities
  # What is known of an applicant: what is verified and claimed, and the history with this community.
  class DossierSerializer < ::ApplicationSerializer
    attributes :id,
               :community_id,
               :community_name,
               :username,
               :words,
               :state,
               :created_at,
               :is_own,
               :claimed_by,
               :level,
               :roles,
               :countries,
               :specialties,
               :claims,
               :asks_for,
               :requests,
               :bars,
               :departures,
               :decision,
               :days

    def community_name
      object.community.category&.name
    end

    def username
      object.applicant&.username
    end

    def is_own
      object.user_id == scope.user.id
    end

    def claimed_by
      object.claimed_by&.username
    end

    def level
      credentials.map(&:level).max || 0
    end

    def roles
      credentials.filter_map(&:role).uniq
    end

    def countries
      credentials.filter_map(&:country).uniq
    end

    def specialties
      credentials.flat_map(&:specialties).uniq.map(&:name)
    end

    def claims
      object.specialty_claims.map { |claim| claim.specialty.name } - specialties
    end

    # The community's own specialty, to compare with.
    def asks_for
      object.community.specialty&.name
    end

    def requests
      object
        .thread
        .reject { |one| one.id == object.id }
        .sort_by(&:id)
        .reverse
        .map { |one| { created_at: one.created_at, state: one.state, **decided(one) } }
    end

    def bars
      object
        .bars
        .sort_by(&:id)
        .reverse
        .map do |bar|
          {
            created_at: bar.created_at,
            ends_on: bar.ends_on,
            ended_at: bar.ended_at,
            reason: bar.reason,
            by: bar.barred_by&.username,
          }
        end
    end

    def departures
      object.departures.sort_by(&:id).reverse.map { |one| one.slice(:created_at, :way, :reason) }
    end

    def decision
      decided(object).merge(note: object.membership_decision.note)
    end

    def include_decision?
      object.membership_decision.present?
    end

    # How long an applicant waits who is declined, unless the moderator says otherwise.
    def days
      SiteSetting.medical_communities_reapply_days
    end

    private

    def credentials
      object.credentials
    end

    def decided(request)
      decision = request.membership_decision
      return {} if decision.nil?
      {
        reason: decision.reason,
        by: decision.decided_by&.username,
        decided_at: decision.created_at,
      }
    end
  end
end
