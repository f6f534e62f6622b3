# frozen_string_literal: true

module ::MedicalCommunities
  # A pack as a table that can be uploaded again: one that was uploaded as it came, a shipped one with what is agreed
  # about its names.
  class Pack::Export
    include Service::Base

    params { attribute :id, :string }

    policy :may_administer
    model :pack
    model :table

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_pack(params:)
      Packs.find(params.id)
    end

    def fetch_table(pack:)
      Pack::Table::MARK + (pack.origin == "shipped" ? shipped(pack) : uploaded(pack))
    end

    def uploaded(pack)
      Pack.find_by!(key: pack.id).table
    end

    def shipped(pack)
      tables = BrandTables.packs.find { |one| one.id == pack.id }.tables
      Pack::Table.write(Packs::Maker.export(tables, pack.regions))
    end
  end
end
