# frozen_string_literal: true

module ::MedicalCommunities
  # Medicine packs: tables of trademarks of some countries. Some come with the plugin, administrators upload others.
  # Which of them hold in a community is a matter of its charter.
  module Packs
    CACHE = DistributedCache.new("medical_communities_packs")
    PREFIX = "u-"
    DIGITS = 12
    REF = /\A#{PREFIX}(\h{#{DIGITS}})\z/

    class << self
      # From memory: no query, once it was asked.
      #
      # @return [Array<Shipped, Uploaded>]
      def all
        Shipped.all + uploaded
      end

      # @param id [String]
      # @return [Shipped, Uploaded, nil]
      def find(id)
        all.find { |pack| pack.id == id }
      end

      # @param ids [Array<String>] as communities choose them, or as the examiner knows them
      # @return [Array<String>] of those that are still here, as the examiner knows them. What is gone is no reason to
      #   hold a text for ever.
      def refs(ids)
        known = all.to_h { |pack| [pack.id, pack.ref] }
        ids.filter_map { |id| known[id] || (id if known.value?(id)) }.uniq
      end

      # @param digest [String] of an uploaded pack's content
      # @return [String] as the examiner and browsers know it
      def ref_of(digest)
        PREFIX + digest.first(DIGITS)
      end

      # @param ref [String]
      # @return [String, nil] JSON; nil: there is no such upload on this site
      def content(ref)
        digits = ref.to_s[REF, 1]
        digits && Pack.where("starts_with(digest, ?)", digits).pick(:content)
      end

      # @param language [String, nil] a locale, such as uk or en_GB
      # @param country [String, nil] such as UA
      # @return [Array<String>] ids
      def default_for(language:, country:)
        return Defaults.of(language, country) if language.present? || country.present?
        locale, region = SiteSetting.default_locale.split("_")
        Defaults.of(locale, region)
      end

      # @return [Hash] id => charters of the communities where it holds, chosen or not
      def uses
        Charter
          .all
          .flat_map { |charter| charter.packs.map { |id| [id, charter] } }
          .group_by(&:first)
          .transform_values { |pairs| pairs.map(&:last) }
      end

      # @return [Integer] how many ingredients we know
      def ingredients
        Shipped.ingredients
      end

      def forget
        CACHE.clear
      end

      private

      def uploaded
        rows = CACHE["uploaded"]
        rows = CACHE["uploaded"] = read if stale?(rows)
        rows["packs"].map { |row| Uploaded.new(row) }
      end

      # A process may put what it has just read back after another has cleared it; no longer than charters may.
      def stale?(rows)
        rows.nil? || rows["read_at"] < Time.now.to_i - Charter::SECONDS
      end

      def read
        columns = Pack.column_names - Pack::HEAVY
        {
          "read_at" => Time.now.to_i,
          "packs" => Pack.select(*columns).order(:key).map(&:described),
        }
      end
    end
  end
end
