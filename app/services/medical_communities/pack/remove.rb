# frozen_string_literal: true

module ::MedicalCommunities
  # Deletes an uploaded pack, and takes it from the communities that chose it: one that chose nothing else has those for
  # its language and country then.
  class Pack::Remove
    include Service::Base

    params { attribute :id, :string }

    policy :may_administer
    model :pack
    model :charters, optional: true

    transaction do
      step :take_from_communities
      step :remove
      step :log
    end

    step :tell

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_pack(params:)
      Pack.find_by(key: params.id)
    end

    # Those where it holds, also by what they take from above.
    def fetch_charters(pack:)
      Packs.uses.fetch(pack.key, [])
    end

    def take_from_communities(pack:)
      context[:communities] = Community.where("packs ? :key", key: pack.key).lock.to_a
      context[:communities].each do |community|
        community.update_columns(packs: (community.packs - [pack.key]).presence)
      end
    end

    def remove(pack:)
      pack.destroy!
    end

    def log(pack:, communities:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_pack_remove",
        key: pack.key,
        name: pack.name,
        category_ids: communities.map(&:category_id).join(", "),
      )
    end

    def tell(charters:)
      Packs::News.tell(charters.map(&:category_id))
    end
  end
end
