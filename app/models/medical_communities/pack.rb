# frozen_string_literal: true

module ::MedicalCommunities
  # A medicine pack that an administrator uploaded. `content`: what the examiner takes, as JSON; there it is called by
  # the digest of that, so that all sites of a multisite share one examiner and browsers keep it for ever.
  class Pack < ActiveRecord::Base
    # Public names of trademarks, and yet not needed to know what packs there are.
    HEAVY = %w[table content].freeze
    KEY = /\A[a-z][a-z0-9]*(?:-[a-z0-9]+)*\z/
    REGION = /\A[A-Z]{2,3}\z/
    MOST_REGIONS = 60
    # On a forum; a table is read by people, not by the million.
    MOST = 20

    self.table_name = "medical_packs"

    validates :key, format: KEY, length: { maximum: 32 }, uniqueness: true
    validates :key, exclusion: { in: ->(_) { Packs::Shipped.all.map(&:id) } }
    validates :name, presence: true, length: { maximum: 100 }
    validates :date, presence: true
    validates :sources, presence: true
    validate :regions_are_known, :there_is_room
    normalizes :name, with: ->(name) { name.squish }

    after_commit do
      Packs.forget
      Charter.forget
    end

    # @param pack [Hash] what the pack maker made
    def content_of=(pack)
      content = pack.except("id").to_json
      self.digest = Digest::SHA256.hexdigest(content)
      self.content = pack.merge("id" => ref).to_json
      self.attributes = {
        version: pack["version"],
        rows: pack["rows"],
        languages: ["en", *pack["names"].keys],
        bytes: ActiveSupport::Gzip.compress(self.content).bytesize,
      }
    end

    # @return [String, nil] as the examiner and browsers know it
    def ref
      digest && Packs.ref_of(digest)
    end

    # @return [Hash] for the memory of a process, see Packs::Uploaded
    def described
      attributes.except(*HEAVY, "created_at", "updated_at").merge("date" => date.iso8601)
    end

    # Nothing of a table belongs in a log.
    def inspect
      "#<#{self.class} #{key}>"
    end

    private

    def regions_are_known
      fits =
        regions.is_a?(Array) && regions.size.between?(1, MOST_REGIONS) &&
          regions.all? { |region| region.to_s.match?(REGION) }
      errors.add(:regions, :invalid) unless fits
    end

    def there_is_room
      errors.add(:base, :too_many) if new_record? && self.class.count >= MOST
    end
  end
end
