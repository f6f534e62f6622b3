# frozen_string_literal: true

module ::MedicalCommunities
  # Who looks at applications: who moderates a community of one of their specialties, and members of groups that
  # administrators name. Site moderators do not for being that, nor do administrators: these may decide, and for each
  # look at what people sent they give a reason.
  class Verifiers
    # @param user [User, nil]
    def initialize(user)
      @user = user
    end

    # @return [Boolean] whether this person verifies people of every specialty
    def of_all?
      !@user.nil? && @user.in_any_groups?(SiteSetting.medical_communities_verifier_groups_map)
    end

    # @return [Array<Integer>] ids of specialties whose communities this person moderates, and of all below them: who
    #   runs cardiology verifies paediatric cardiologists
    def specialty_ids
      @specialty_ids ||= moderated.filter_map(&:specialty).uniq.flat_map(&:below).uniq
    end

    # @return [Boolean]
    def any?
      of_all? || specialty_ids.any?
    end

    # @param application [CredentialApplication]
    # @return [Boolean] whether this person verifies this applicant; never themselves
    def include?(application)
      return false if @user.nil? || application.user_id == @user.id
      of_all? || application.specialties.map(&:id).intersect?(specialty_ids)
    end

    # @return [ActiveRecord::Relation] ids of applications that this person verifies
    def application_ids
      applications = CredentialApplication.where.not(user_id: @user.id)
      return applications.select(:id) if of_all?
      about = CredentialApplicationSpecialty.where(specialty_id: specialty_ids)
      applications.where(id: about.select(:application_id)).select(:id)
    end

    private

    def moderated
      return [] unless @user && SiteSetting.medical_communities_moderators_verify
      Community
        .where.not(specialty_id: nil)
        .includes(:specialty, :parent)
        .select { |community| @user.in_any_groups?(community.moderator_group_ids) }
    end
  end
end
