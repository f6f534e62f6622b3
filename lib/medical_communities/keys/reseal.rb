# frozen_string_literal: true

module ::MedicalCommunities
  module Keys
    # Seals anew what other keys sealed, row by row. A row is replaced only after the new one opened to the same words,
    # and only if nobody changed it meanwhile; what no key opens stays as it is.
    class Reseal
      BATCH = 200

      # @return [Integer] rows that no key opens
      attr_reader :unreadable

      # @param secret [Secret]
      # @yieldparam done [Integer] rows since the last call
      def initialize(secret, &progress)
        @secret = secret
        @progress = progress || proc {}
        @unreadable = 0
      end

      # @return [Integer] rows that were sealed anew
      def run
        Places.all.sum { |place| words(place) } + documents
      end

      private

      def words(place)
        last = 0
        total = 0
        while (rows = batch(place, last)).any?
          last = rows.last.id
          total += told(rows.count { |row| word(place, row) })
        end
        total
      end

      def batch(place, last)
        DB.query(<<~SQL, mark: "#{@secret.id}:%", last: last, limit: BATCH)
          SELECT id, #{place.column} AS sealed FROM #{place.table}
          WHERE id > :last AND #{place.column} IS NOT NULL AND #{place.column} NOT LIKE :mark
          ORDER BY id LIMIT :limit
        SQL
      end

      def word(place, row)
        plain = Keys.ring.open(row.sealed)
        return missed if plain.nil?
        fresh = @secret.seal(plain)
        return missed unless Keys.ring.open(fresh) == plain
        DB.exec(<<~SQL, id: row.id, sealed: row.sealed, fresh: fresh).positive?
          UPDATE #{place.table} SET #{place.column} = :fresh
          WHERE id = :id AND #{place.column} = :sealed
        SQL
      end

      # One at a time: each is up to 10 MB.
      def documents
        ids = CredentialDocument.where.not(key_id: @secret.id).order(:id).pluck(:id)
        ids.sum { |id| told(document(id) ? 1 : 0) }
      end

      def document(id)
        found = CredentialDocument.find_by(id: id)
        return false if found.nil? || found.key_id == @secret.id
        before = found.key_id
        plain = found.bytes
        return missed if plain.nil?
        found.seal(plain, @secret)
        return missed unless found.bytes == plain
        fresh = found.slice(:key_id, :iv, :tag, :content)
        CredentialDocument.where(id: id, key_id: before).update_all(fresh).positive?
      end

      def missed
        @unreadable += 1
        false
      end

      def told(done)
        @progress.call(done)
        done
      end
    end
  end
end
