# frozen_string_literal: true

module ::MedicalCommunities
  # Takes a file of own words: all of it or nothing. What says what already stands changes nothing, so that the same
  # file twice does no more than once.
  class DictionaryWord::Import
    include Service::Base
    include DictionaryWord::Changing

    NEW = %w[added changed].freeze
    SAID = %w[community_id kind word key ingredients reason].freeze

    params do
      attribute :community_id, :integer
      attribute :dry_run, :boolean, default: true
    end

    model :community
    policy :empowered
    model :rows, optional: true
    policy :few_enough

    transaction do
      step :lock
      step :read
      policy :has_room
      step :end_changed
      step :add
      step :publish
      policy :understood
    end

    step :tell

    private

    def fetch_rows(content:, community:)
      context[:table] = DictionaryImport::Table.new(content, community)
      context[:table].written
    end

    def few_enough(rows:)
      rows.size <= DictionaryWord::MOST
    end

    # Under the lock: what stands must not change meanwhile.
    def read(table:)
      context[:read] = table.rows { |done| context[:progress]&.call(done) }
    end

    def has_room(community:, read:)
      standing = DictionaryWord.standing.where(community: community).count
      standing + read.count { |row| row.outcome == "added" } <= DictionaryWord::MOST
    end

    # A row that is refused keeps all others from counting.
    def new_rows(read, params)
      return [] if params.dry_run || read.any? { |row| row.outcome == "refused" }
      read.select { |row| NEW.include?(row.outcome) }
    end

    def end_changed(params:, read:, number:, guardian:)
      context[:new] = new_rows(read, params)
      ids = context[:new].filter_map { |row| row.standing&.id }
      DictionaryWord.where(id: ids).update_all(
        ended_in: number,
        ended_by_id: Actor.of(guardian.user).id,
        ended_at: Time.zone.now,
      )
    end

    def add(new:, number:, guardian:)
      return if new.empty?
      by = { "begun_in" => number, "begun_by_id" => Actor.of(guardian.user).id }
      by["created_at"] = Time.zone.now
      rows = new.map { |row| row.word.attributes.slice(*SAID).merge(by) }
      DictionaryWord.insert_all!(rows)
    end

    def publish(new:, community:, number:)
      super(community: community, number: number) if new.any?
    end

    def tell(new:, community:)
      super(community: community) if new.any?
    end
  end
end
