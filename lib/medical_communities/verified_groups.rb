# frozen_string_literal: true

module ::MedicalCommunities
  # Who belongs into the groups of verified people, compared with who is there. What is right already is never loaded.
  class VerifiedGroups
    # People at a time. More, and the planner, who cannot know how many there are, compares each with each.
    BATCH = 1000

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
        WHERE group_users.user_id IN (:user_ids)
      )
    SQL

    # Everybody, some at a time: repeating it changes nothing, and where it was stopped it goes on.
    def self.follow_all
      last = 0
      while (ids = next_ids(last)).any?
        new(ids).follow
        last = ids.last
      end
    end

    # Who has a credential, or is in one of the groups.
    def self.next_ids(last)
      DB.query_single(<<~SQL, last: last, most: BATCH)
        (
          SELECT DISTINCT user_id FROM medical_credentials
          WHERE user_id > :last ORDER BY user_id LIMIT :most
        )
        UNION
        (
          SELECT DISTINCT user_id FROM group_users
          WHERE user_id > :last
            AND group_id IN (SELECT verified_group_id FROM medical_specialties)
          ORDER BY user_id LIMIT :most
        )
        ORDER BY user_id
        LIMIT :most
      SQL
    end
    private_class_method :next_ids

    # @param user_ids [Array<Integer>]
    def initialize(user_ids)
      @user_ids = user_ids
    end

    def follow
      take_out(pairs("present", "wanted"))
      put_in(pairs("wanted", "present"))
    end

    private

    def take_out(rows)
      rows.group_by(&:group_id).each { |id, some| remove(Group.find(id), some.map(&:user_id)) }
    end

    def put_in(rows)
      by_specialty = rows.group_by(&:specialty_id)
      Specialty
        .where(id: by_specialty.keys)
        .each { |one| add(VerifiedGroup.of(one), by_specialty[one.id].map(&:user_id)) }
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
      in_force = Credential.in_force.where(user_id: @user_ids).select(:id, :user_id)
      DB.query(<<~SQL, user_ids: @user_ids)
        #{format(WANTED, in_force: in_force.to_sql)}
        SELECT user_id, specialty_id, group_id FROM #{these} these
        WHERE NOT EXISTS (
          SELECT 1 FROM #{without} others
          WHERE others.user_id = these.user_id AND others.specialty_id = these.specialty_id
        )
      SQL
    end
  end
end
