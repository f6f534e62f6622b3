# frozen_string_literal: true

module ::MedicalCommunities
  # What the dictionary's page begins with.
  class DictionaryOverview
    RULE = "brand-names/brand-name"

    def initialize(community, may_moderate:)
      @community = community
      @may_moderate = may_moderate
    end

    # @return [Hash]
    def to_h
      {
        id: @community.id,
        name: @community.category&.name,
        level: level,
        packs: packs,
        words: words,
        may_moderate: @may_moderate,
        policy: charter.policy,
      }
    end

    private

    def charter
      @charter ||= Charter.of(@community.category_id)
    end

    # @return [String] off, advise, attest or refuse
    def level
      return "off" unless charter.enforces?
      charter.severities[RULE] || Preset.find(charter.preset)&.severities&.fetch(RULE, nil) || "off"
    end

    def packs
      Packs.all.select { |pack| charter.packs.include?(pack.id) }.map { |pack| shown(pack) }
    end

    def shown(pack)
      {
        id: pack.id,
        ref: pack.ref,
        name: pack.name,
        version: pack.version,
        date: pack.date,
        regions: pack.regions,
        sources: pack.sources.map { |source| Packs::Registers.name_of(source) },
        rows: pack.rows,
      }
    end

    def words
      counts = DictionaryWord.standing.where(community: @community).group(:kind).count
      {
        id: charter.words,
        **DictionaryWord::KINDS.to_h { |kind| [kind.to_sym, counts[kind].to_i] },
      }
    end
  end
end
