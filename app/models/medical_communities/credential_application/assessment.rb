# frozen_string_literal: true

module ::MedicalCommunities
  # What one verifier may grant on an application, as things stand: what speaks for it, who has seen the documents, and
  # whether another verifier has to agree.
  class CredentialApplication::Assessment
    LONGEST_YEARS = 10

    # @param application [CredentialApplication]
    # @param verifier [User] who is about to decide
    # @param opinions [Array<CredentialOpinion>] that count
    def initialize(application, verifier, opinions: application.opinions)
      @application = application
      @verifier = verifier
      @opinions = opinions
    end

    # @return [Array<CredentialApplication::Means::Entry>] of documents: how many of those who decide have seen them;
    #   none where nobody has
    def means
      @means ||= entries.filter_map { |entry| entry.means == "document" ? seen(entry) : entry }
    end

    # @return [Integer] the most that this verifier can grant now
    def highest_level
      Evidence.new(means.map(&:means), readers: readers.size).highest_level
    end

    # @return [Integer] the most that can be granted once they, and another one, have looked
    def reachable_level
      Evidence.new(entries.map(&:means), readers: 2).highest_level
    end

    # @return [Boolean] whether granting this level takes another verifier
    def needs_second?(level)
      level > highest_level || (four_eyes? && others.empty?)
    end

    # @return [Boolean]
    def four_eyes?
      !!scheme&.four_eyes?
    end

    # @return [Array<CredentialOpinion>] of other verifiers
    def others
      @opinions.reject { |opinion| opinion.user_id == @verifier.id }
    end

    # @return [Boolean] whether this verifier has opened a document; true where there is none
    def seen_by_verifier?
      @application.papers.empty? || viewers.include?(@verifier.id)
    end

    # @return [Date] until when a credential counts, unless the verifier says otherwise
    def usual_end
      Time.zone.today + (scheme&.renewal_months || usual_months).months
    end

    private

    def entries
      @entries ||= CredentialApplication::Means.of(@application)
    end

    def seen(entry)
      return if readers.empty?
      entry.class.new(means: entry.means, count: readers.size, checked_on: Time.zone.today)
    end

    # Those who answer for a decision and have opened a document.
    def readers
      @readers ||= [@verifier.id, *others.map(&:user_id)] & viewers
    end

    def viewers
      @application.viewings.map(&:actor_id).uniq
    end

    def scheme
      @application.number_scheme
    end

    def usual_months
      SiteSetting.medical_communities_credential_months
    end
  end
end
