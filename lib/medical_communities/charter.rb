# frozen_string_literal: true

module ::MedicalCommunities
  # What holds in a community, as hot paths need it: kept in memory on each process and each site of a multisite,
  # so that a post or a page of another category costs no query.
  class Charter
    CACHE = DistributedCache.new("medical_communities_charters")
    COLUMNS = %w[
      category_id
      preset
      mode
      severities
      id
      closedness
      member_group_id
      moderator_group_id
      parent_id
      inherits
      packs
      exceptions
      language
      country
    ].freeze
    # What the examiner is told; a held text keeps it.
    POLICY = %w[preset severities packs exceptions words].freeze
    # A process may put what it has just read back after another has cleared it; no longer than this.
    SECONDS = 60

    # `writers`: ids of the groups whose members may begin topics there; `addressees`: of those that stand for it
    attr_reader :category_id, :preset, :mode, :severities, :writers, :addressees
    # Which trademarks may stand
    attr_reader :exceptions
    # Id of the edition of its own words, or nil
    attr_reader :words
    # Of the community as people join it; `closedness`: open, members or circle
    attr_reader :community_id, :closedness, :member_group_id, :moderator_group_id
    # {"id", "asks"} of the rules version in force there, or nil
    attr_reader :rules
    # Ids of people whose participation is restricted there; few
    attr_reader :barred
    # `run_by`: ids of the communities whose mandates hold here, its own first
    attr_reader :run_by

    class << self
      # @param category_id [Integer, nil]
      # @return [Charter, nil] also of a community that is switched off
      def of(category_id)
        row = category_id && rows[category_id.to_s]
        row && new(row)
      end

      # @return [Array<Charter>]
      def enforcing
        judging.select(&:enforces?)
      end

      # @return [Array<Charter>] whose texts stay away from others: what is enforced, and every case circle
      def guarded
        all.select(&:guarded?)
      end

      # @return [Array<Charter>]
      def all
        rows.values.map { |row| new(row) }
      end

      # @return [Array<Charter>] of communities that are not switched off
      def judging
        all.select(&:judges?)
      end

      # @param group_ids [Array<Integer>]
      # @return [Charter, nil] of the community that a message to these groups reaches; of several the most careful
      def addressed_by(group_ids)
        addressable.find { |charter| group_ids.intersect?(charter.addressees) }
      end

      # @return [Array<Charter>] of communities that a message can reach, the most careful first; the browser is told
      #   in this order and takes the first that fits, too
      def addressable
        judging
          .select { |charter| charter.addressees.any? }
          .sort_by do |charter|
            careless = [!charter.enforces?, !charter.keeps_drafts_on_device?]
            [*careless.map { |one| one ? 1 : 0 }, charter.category_id]
          end
      end

      # @return [Boolean] whether any message is examined
      def any_addressees?
        rows.values.any? { |row| row["addressees"].present? }
      end

      # @return [Boolean] false spares hot paths any look at where a text goes
      def any?
        rows.any?
      end

      def forget
        CACHE.clear
        forget_shown_categories
      end

      private

      # Core keeps categories for half an hour as they were serialized, with what holds in them: once for each language,
      # and it forgets those of the language at work.
      def forget_shown_categories
        LocaleSiteSetting.supported_locales.each do |locale|
          I18n.with_locale(locale) { Site.clear_cache }
        end
      end

      def rows
        kept = CACHE["all"]
        kept = CACHE["all"] = { "read_at" => Time.now.to_i, "rows" => read } if stale?(kept)
        kept["rows"]
      end

      def stale?(kept)
        kept.nil? || kept["read_at"] < Time.now.to_i - SECONDS
      end

      def read
        writers = Writers.by_category
        addressees = Addressees.by_category
        by_id = {
          "rules" => Rules.by_community,
          "barred" => Bar.by_community,
          "words" => DictionaryEdition.current,
        }
        Inherited
          .of(Community.pluck(*COLUMNS).map { |values| COLUMNS.zip(values).to_h })
          .to_h do |row|
            id = row["category_id"]
            groups = { "writers" => writers[id], "addressees" => addressees[id] }
            own = by_id.transform_values { |found| found[row["id"]] }
            [id.to_s, row.merge(groups, own)]
          end
      end
    end

    # @param row [Hash] with string keys
    def initialize(row)
      @category_id, @preset, @mode, @severities, @community_id, @closedness =
        row.values_at(*COLUMNS)
      @member_group_id, @moderator_group_id, @writers =
        row.values_at("member_group_id", "moderator_group_id", "writers")
      @chosen_packs, @language, @country = row.values_at("packs", "language", "country")
      @exceptions = row["exceptions"].presence
      @words = row["words"]
      @addressees = Array(row["addressees"])
      @rules = row["rules"]
      @barred = Array(row["barred"])
      @run_by = Array(row["run_by"])
      freeze
    end

    # @return [Charter, nil] what holds for profiles of those who may write here; nil: nothing
    def for_profiles
      rules = Preset.find(preset)&.profile
      return if rules.blank?
      off = (Preset.rules - rules).to_h { |rule| [rule, "off"] }
      self.class.new(
        "category_id" => category_id,
        "preset" => preset,
        "mode" => mode,
        "severities" => severities.merge(off),
        "packs" => packs,
        "exceptions" => exceptions,
        "words" => words,
        "writers" => writers,
      )
    end

    # @return [Boolean] whether this person may begin topics here
    def written_by?(user)
      user.admin? || user.in_any_groups?(writers)
    end

    # @return [Array<Integer>] of its members and of its moderators
    def group_ids
      [member_group_id, moderator_group_id].compact
    end

    # @return [Boolean] whether texts are examined at all
    def judges?
      enforces? || watches?
    end

    # @return [Array<String>] ids of medicine packs: those that were chosen, or those for its language and country, also
    #   when all that a community chose are gone: nothing would be pointed out there
    def packs
      return @chosen_packs if @chosen_packs && !gone?
      Packs.default_for(language: @language, country: @country)
    end

    # @return [Hash] what the examiner takes, here and in the browser
    def policy
      POLICY.zip([preset, severities, Packs.refs(packs), exceptions, words]).to_h.compact
    end

    def enforces?
      mode == "enforce"
    end

    # @return [Boolean]
    def circle?
      closedness == "circle"
    end

    # @return [Boolean] a case circle keeps its texts together whatever is examined there
    def guarded?
      enforces? || circle?
    end

    def watches?
      mode == "watch"
    end

    # @return [String] device or server-when-clean. A preset that is no longer known: the more careful one
    def drafts
      Preset.find(preset)&.drafts || Preset::DEVICE
    end

    def keeps_drafts_on_device?
      drafts == Preset::DEVICE
    end

    # @return [Boolean] whether its words stay on the forum: mail, notifications and feeds carry a link
    def link_only?
      return true if circle?
      enforces? && (Preset.find(preset)&.mail || Preset::LINK_ONLY) == Preset::LINK_ONLY
    end

    private

    # A held text keeps what it was judged by.
    def gone?
      community_id && @chosen_packs.any? && Packs.refs(@chosen_packs).empty?
    end
  end
end
