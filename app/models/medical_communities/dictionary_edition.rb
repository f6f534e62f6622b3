# frozen_string_literal: true

module ::MedicalCommunities
  # A community's own words as they stood after a change. The examiner gets them by the digest of what they say, so that
  # what was judged by older words can be judged by them again; words are ended, not deleted, and an edition is read
  # from them.
  class DictionaryEdition < ActiveRecord::Base
    PREFIX = "w-"
    DIGITS = 16
    ID = /\A#{PREFIX}(\h{#{DIGITS}})\z/

    self.table_name = "medical_dictionary_editions"

    belongs_to :community, class_name: "MedicalCommunities::Community"

    class << self
      # @return [Hash] id of a community => id of its own words; nothing where there are none
      def current
        newest = select("DISTINCT ON (community_id) id").order(:community_id, number: :desc)
        where(id: newest)
          .where.not(digest: nil)
          .pluck(:community_id, :digest)
          .to_h { |community_id, digest| [community_id, PREFIX + digest] }
      end

      # @param community [Community]
      # @return [Integer] the number of the next one; under a lock of the community's row
      def next_number(community)
        where(community: community).maximum(:number).to_i + 1
      end

      # @param id [String] as policies name it
      # @return [Hash, nil] what the examiner takes
      def content_of(id)
        digest = id.to_s[ID, 1]
        edition = digest && find_by(digest: digest)
        edition && Content.new(edition).to_h
      end

      # Makes an edition of what stands in the community now.
      #
      # @param community [Community]
      # @param number [Integer]
      # @return [DictionaryEdition]
      def publish(community, number)
        edition = new(community: community, number: number)
        edition.tap { |one| one.update!(digest: Content.new(one).digest) }
      end
    end

    # @return [String, nil] as policies name it
    def words_id
      digest && PREFIX + digest
    end
  end
end
