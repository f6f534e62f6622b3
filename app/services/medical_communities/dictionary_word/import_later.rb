# frozen_string_literal: true

module ::MedicalCommunities
  # Takes a long file of own words to be read by a job, and says how far that has come.
  class DictionaryWord::ImportLater
    include Service::Base
    include DictionaryWord::Changing

    params do
      attribute :community_id, :integer
      attribute :dry_run, :boolean, default: true
    end

    model :community
    policy :empowered
    step :forget_old
    model :import
    step :begin

    private

    def forget_old
      DictionaryImport.over.delete_all
    end

    def fetch_import(community:, params:, guardian:, content:, size:)
      DictionaryImport.create!(
        community: community,
        user: guardian.user,
        content: content,
        dry_run: params.dry_run,
        rows: size,
      )
    end

    def begin(import:)
      Jobs.enqueue(Jobs::MedicalCommunities::ImportDictionary, import_id: import.id)
    end
  end
end
