# frozen_string_literal: true

module ::MedicalCommunities
  # Who looks at applications: who moderates a community of one of their specialties, and members of groups that
  # administrators name. Site moderators do not for being that, nor do administrators: these may decide, and for each
  # look at what people sent they give a reason.
  class Verifiers
    class << self
      # @param application [CredentialApplication]
      # @return [ActiveRecord::Relation] people who verify this applicant
      def of(application)
        lines = application.specialties.flat_map(&:lineage).uniq
        groups = SiteSetting.medical_communities_verifier_groups_map + moderating(lines)
        members = GroupUser.where(group_id: groups.uniq).select(:user_id)
        User.real.activated.not_suspended.where(id: members).where.not(id: application.user_id)
      end

      private

      def moderating(specialty_ids)
        return [] unless SiteSetting.medical_communities_moderators_verify
        Community
          .where(specialty_id: specialty_ids)
          .includes(:parent)
          .flat_map(&:moderator_group_ids)
      end
    end

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

    # @param application [CredentialApplication]
    # @return [Array<Specialty>] those of it that this person answers for; of an administrator all
    def covered(application)
      all = application.specialties.to_a
      of_all? || @user.admin? ? all : all.select { |one| specialty_ids.include?(one.id) }
    end

    # @param credential [Credential]
    # @return [Boolean] whether this person may end it
    def of_credential?(credential)
      return false if @user.nil? || credential.user_id == @user.id
      of_all? || credential.specialties.map(&:id).intersect?(specialty_ids)
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
      # From memory first: every page asks for everybody who is logged in.
      return [] unless @user.in_any_groups?(Charter.all.filter_map(&:moderator_group_id))
      Community
        .where.not(specialty_id: nil)
        .includes(:specialty, :parent)
        .select { |community| @user.in_any_groups?(community.moderator_group_ids) }
    end
  end
end
