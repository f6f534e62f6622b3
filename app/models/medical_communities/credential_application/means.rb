# frozen_string_literal: true

module ::MedicalCommunities
  # By which means an application can be checked, as things stand now.
  class CredentialApplication::Means
    # What others said of somebody long ago says little of today.
    FRESH = 12.months
    # means: of CredentialCheck::MEANS; count: documents, institutions or colleagues; checked_on: nil where a person
    # has yet to look
    Entry = Struct.new(:means, :count, :checked_on, keyword_init: true)

    # @param application [CredentialApplication]
    # @return [Array<Entry>]
    def self.of(application)
      new(
        application.applicant,
        specialty_ids: application.specialties.map(&:id),
        number_fits: application.number_fits,
        checked_on: application.created_at.to_date,
        documents: application.documents.without_content.size,
      ).all
    end

    # Of somebody who may not have applied yet.
    #
    # @param user [User, nil] nil: the account is gone
    # @param specialty_ids [Array<Integer>]
    def initialize(user, specialty_ids:, number_fits: nil, checked_on: nil, documents: 0)
      @user = user
      @specialty_ids = specialty_ids
      @number_fits = number_fits
      @checked_on = checked_on
      @documents = documents
    end

    # @return [Array<Entry>]
    def all
      [number, document, institution, vouched, login].compact
    end

    # @return [Array<Vouch>] those that count: of verified colleagues of the specialty
    def vouches
      @vouches ||=
        Vouch
          .confirmed
          .where(user_id: @user&.id)
          .where("confirmed_at > ?", FRESH.ago)
          .includes(:voucher)
          .select { |vouch| Vouch.from?(vouch.voucher, @specialty_ids) }
    end

    private

    def number
      entry("number", 1, @checked_on) if @number_fits
    end

    def document
      entry("document", @documents, nil) if @documents.positive?
    end

    def institution
      days = proofs.pluck(:domain, :confirmed_at)
      entry("institution", days.map(&:first).uniq.size, days.last.last.to_date) if days.any?
    end

    def proofs
      InstitutionProof
        .confirmed
        .where(user_id: @user&.id)
        .where("confirmed_at > ?", FRESH.ago)
        .order(:confirmed_at)
    end

    def vouched
      return if vouches.size < SiteSetting.medical_communities_vouches_needed
      entry("vouches", vouches.size, vouches.map(&:confirmed_at).max.to_date)
    end

    def login
      entry("login", 1, Time.zone.today) if @user && LoginClaim.made?(@user)
    end

    def entry(means, count, day)
      Entry.new(means: means, count: count, checked_on: day)
    end
  end
end
