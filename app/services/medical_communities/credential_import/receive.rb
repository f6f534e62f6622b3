# frozen_string_literal: true

module ::MedicalCommunities
  # Takes the next piece of a file. A piece that was taken already is told so, and the sender goes on behind it.
  class CredentialImport::Receive
    include Service::Base

    params do
      attribute :import_id, :integer
      attribute :start, :integer
    end

    policy :may_administer
    policy :small_enough

    transaction do
      model :import
      policy :next_in_line
      step :keep
    end

    step :look_through

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def small_enough(content:)
      content.bytesize.between?(1, CredentialImport::LARGEST_CHUNK)
    end

    def fetch_import(params:)
      CredentialImport.lock.find_by(id: params.import_id)
    end

    def next_in_line(params:, import:, content:)
      import.received == params.start && import.received + content.bytesize <= import.size
    end

    def keep(import:, content:)
      import.chunks.create!(start: import.received, content: content)
      import.update!(received: import.received + content.bytesize)
    end

    def look_through(import:)
      CredentialImport::Work.later(import) if import.at_work?
    end
  end
end
