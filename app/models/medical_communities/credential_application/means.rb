# frozen_string_literal: true

module ::MedicalCommunities
  # By which means an application can be checked, as things stand now.
  class CredentialApplication::Means
    # What others said of somebody long ago says little of today.
    FRESH = 12.months
    # means: of CredentialCheck::MEANS; count: documents, institutions or colleagues; checked_on: nil where a person
    # has yet to look
    Entry = Struct.new(:means, :count, :checked_on, keyword_init: true)

    # @param application [CredentialApplication] where many are asked, with what is fetched for DOSSIER
    # @return [Array<Entry>]
    def self.of(application)
      new(
        application.applicant,
        specialty_ids: application.specialties.map(&:id),
        vouches: application.vouches,
        proofs: application.institution_proofs,
        number_fits: application.number_fits,
        checked_on: application.created_at.to_date,
        documents: application.papers.size,
      ).all
    end

    # @param user [User] who has not applied yet
    # @param specialty_ids [Array<Integer>]
    # @return [Array<Entry>] what others say of them
    def self.of_user(user, specialty_ids:)
      new(
        user,
        specialty_ids: specialty_ids,
        vouches: Vouch.confirmed.where(user_id: user.id).includes(:voucher),
        proofs: InstitutionProof.confirmed.where(user_id: user.id),
      ).all
    end

    # @param user [User, nil] nil: the account is gone
    # @param vouches [Enumerable<Vouch>] those that were given
    # @param proofs [Enumerable<InstitutionProof>] those that were confirmed
    def initialize(
      user,
      specialty_ids:,
      vouches:,
      proofs:,
      number_fits: nil,
      checked_on: nil,
      documents: 0
    )
      @user = user
      @specialty_ids = specialty_ids
      @vouches = fresh(vouches)
      @proofs = fresh(proofs).sort_by(&:confirmed_at)
      @number_fits = number_fits
      @checked_on = checked_on
      @documents = documents
    end

    # @return [Array<Entry>]
    def all
      [number, document, institution, vouched, login].compact
    end

    private

    def number
      entry("number", 1, @checked_on) if @number_fits
    end

    def document
      entry("document", @documents, nil) if @documents.positive?
    end

    def institution
      domains = @proofs.map(&:domain).uniq
      entry("institution", domains.size, @proofs.last.confirmed_at.to_date) if domains.any?
    end

    # Of verified colleagues of the specialty.
    def vouched
      count = SiteSetting.medical_communities_vouches_needed
      return if @vouches.size < count
      days = @vouches.select { |one| one.counts?(@specialty_ids) }.map(&:confirmed_at)
      entry("vouches", days.size, days.max.to_date) if days.size >= count
    end

    def login
      entry("login", 1, Time.zone.today) if @user && LoginClaim.made?(@user)
    end

    def fresh(records)
      records.select { |one| one.confirmed_at > FRESH.ago }
    end

    def entry(means, count, day)
      Entry.new(means: means, count: count, checked_on: day)
    end
  end
end
