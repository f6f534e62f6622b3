# frozen_string_literal: true

module ::MedicalCommunities
  # Who belongs into the groups of verified people, compared with who is there. Works for one as for a hundred
  # thousand: what is right already is never loaded.
  class VerifiedGroups
    BATCH = 5000

    # Who is a paediatric cardiologist is a cardiologist, too.
    WANTED = <<~SQL
      WITH RECURSIVE covered AS (
        SELECT in_force.user_id, medical_credential_specialties.specialty_id
        FROM (%{in_force}) in_force
        JOIN medical_credential_specialties ON credential_id = in_force.id
        UNION
        SELECT covered.user_id, medical_specialties.parent_id
        FROM covered
        JOIN medical_specialties ON medical_specialties.id = covered.specialty_id
        WHERE medical_specialties.parent_id IS NOT NULL
      ),
      wanted AS (
        SELECT covered.user_id, covered.specialty_id, medical_specialties.verified_group_id AS group_id
        FROM covered
        JOIN medical_specialties ON medical_specialties.id = covered.specialty_id
        JOIN users ON users.id = covered.user_id AND NOT users.staged
      ),
      present AS (
        SELECT group_users.user_id, medical_specialties.id AS specialty_id, group_users.group_id
        FROM group_users
        JOIN medical_specialties ON medical_specialties.verified_group_id = group_users.group_id
        %{about}
      )
    SQL

    # @param user_ids [Array<Integer>, nil] nil: everybody
    def initialize(user_ids = nil)
      @user_ids = user_ids
    end

    # Repeating it changes nothing; where it was stopped it goes on.
    def follow
      take_out(while_any { pairs("present", "wanted") })
      put_in(while_any { pairs("wanted", "present") })
    end

    private

    # Some at a time, until there are none: each batch that is done is no longer among them.
    def while_any
      Enumerator.new do |batches|
        last = nil
        while (rows = yield).any? && rows.map(&:to_h) != last
          batches << rows
          last = rows.map(&:to_h)
        end
      end
    end

    def take_out(batches)
      batches.each do |rows|
        rows.group_by(&:group_id).each { |id, some| remove(Group.find(id), some.map(&:user_id)) }
      end
    end

    def put_in(batches)
      batches.each do |rows|
        by_specialty = rows.group_by(&:specialty_id)
        Specialty
          .where(id: by_specialty.keys)
          .each { |one| add(VerifiedGroup.of(one), by_specialty[one.id].map(&:user_id)) }
      end
    end

    # Core's way for one tells their browser; for many it would be told a hundred thousand times.
    def add(group, user_ids)
      return group.bulk_add(user_ids) if user_ids.many?
      User.where(id: user_ids).each { |user| group.add(user, automatic: true) }
    end

    def remove(group, user_ids)
      return group.bulk_remove(user_ids) if user_ids.many?
      User.where(id: user_ids).each { |user| group.remove(user) }
    end

    def pairs(these, without)
      DB.query(<<~SQL, user_ids: @user_ids)
        #{format(WANTED, in_force: in_force, about: about)}
        SELECT user_id, specialty_id, group_id FROM #{these} these
        WHERE NOT EXISTS (
          SELECT 1 FROM #{without} others
          WHERE others.user_id = these.user_id AND others.specialty_id = these.specialty_id
        )
        ORDER BY specialty_id, user_id
        LIMIT #{BATCH}
      SQL
    end

    def in_force
      credentials = Credential.in_force
      credentials = credentials.where(user_id: @user_ids) if @user_ids
      credentials.select(:id, :user_id).to_sql
    end

    def about
      @user_ids ? "WHERE group_users.user_id IN (:user_ids)" : ""
    end
  end
end
