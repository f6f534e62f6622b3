# frozen_string_literal: true

module ::MedicalCommunities
  # Makes a medicine pack of a table, or puts it in the place of the one with that id. The whole table or none of it; a
  # dry run says what would be there.
  class Pack::Upload
    include Service::Base

    # The pack maker asks for an id; it is not in what the pack's own id is made of.
    ANY_ID = "u-0"
    LONGEST_SOURCE = 200

    params do
      attribute :id, :string
      attribute :name, :string
      attribute :date, :string
      attribute :source, :string
      attribute :regions, :string
      attribute :dry_run, :boolean, default: true
    end

    policy :may_administer
    policy :small_enough
    model :table
    policy :few_enough
    policy :holds_names

    lock(:id) do
      model :pack
      model :made
      policy :sound

      transaction do
        step :save
        step :log
        step :take_back
      end
    end

    step :tell

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def small_enough(content:)
      content.bytesize <= Pack::Table::MOST_BYTES
    end

    def fetch_table(content:)
      Pack::Table.new(content).tap(&:rows)
    end

    def few_enough(table:)
      table.short?
    end

    def holds_names(table:)
      table.rows.any?
    end

    def fetch_pack(params:, table:)
      Pack
        .find_or_initialize_by(key: params.id.to_s.strip)
        .tap do |pack|
          pack.attributes = {
            name: params.name.to_s,
            date: date(params.date),
            regions:
              params.regions.to_s.upcase.split(/[;,\s]+/).compact_blank.uniq.presence ||
                table.regions,
            sources: [params.source.to_s.squish.first(LONGEST_SOURCE)].compact_blank,
          }
        end
    end

    def fetch_made(pack:, table:)
      malformed = table.malformed.map { |row| { "row" => row, "reason" => "malformed" } }
      return { "problems" => malformed } if malformed.any?
      rows =
        table.rows.map do |row|
          row.slice("row", "brand", "ingredients", "caution").merge("region" => row["regions"])
        end
      meta = { id: ANY_ID, date: pack.date.iso8601, regions: pack.regions }
      Packs::Maker.make(rows, meta)
    end

    def sound(made:)
      made["ok"]
    end

    def save(pack:, made:, table:)
      pack.content_of = made["pack"]
      pack.table = table.to_s
      pack.save!
    end

    def log(pack:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_pack_upload",
        pack.slice("key", "name", "version", "rows"),
      )
    end

    # A dry run does all the work, so that it promises what will happen.
    def take_back(params:)
      raise ActiveRecord::Rollback if params.dry_run
    end

    def tell(params:, pack:)
      Packs::News.tell_of(pack.key) unless params.dry_run
    end

    def date(written)
      Date.iso8601(written.to_s)
    rescue Date::Error
      nil
    end
  end
end
