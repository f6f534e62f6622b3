# frozen_string_literal: true

module ::MedicalCommunities
  # What colleagues read beside a name: the highest level that is verified, and one specialty of it – the one that its
  # member puts first. Never a number.
  module VerifiedBadge
    # @param user_ids [Array<Integer>]
    # @return [Hash{Integer => Hash}] level, specialty, role; nobody who is not verified. One query
    def self.of(user_ids)
      return {} if user_ids.empty?
      DB
        .query(sql(Credential.in_force.where(user_id: user_ids)))
        .to_h { |row| [row.user_id, badge(row)] }
    end

    def self.sql(credentials)
      <<~SQL
        SELECT DISTINCT ON (in_force.user_id)
               in_force.user_id, in_force.level, in_force.role, specialties.key, specialties.names
        FROM (#{credentials.to_sql}) in_force
        LEFT JOIN medical_credential_specialties links ON links.credential_id = in_force.id
        LEFT JOIN medical_specialties specialties ON specialties.id = links.specialty_id
        LEFT JOIN medical_specialty_claims claims ON claims.user_id = in_force.user_id
                                                 AND claims.specialty_id = links.specialty_id
                                                 AND claims.is_primary
        ORDER BY in_force.user_id, in_force.level DESC, (claims.id IS NOT NULL) DESC,
                 (links.id IS NOT NULL) DESC, in_force.id DESC, specialties.key
      SQL
    end

    def self.badge(row)
      specialty = row.key && Specialty.new(key: row.key, names: row.names).name
      { level: row.level, specialty: specialty, role: row.role }
    end
    private_class_method :sql, :badge
  end
end
