# frozen_string_literal: true

module ::MedicalCommunities
  module Packs
    # Tells open pages that other packs hold in a category from now on, as core tells them of any change of it.
    module News
      class << self
        # @param id [String] of a pack
        def tell_of(id)
          Charter.forget
          tell(Packs.uses.fetch(id, []).map(&:category_id))
        end

        # @param category_ids [Array<Integer>]
        def tell(category_ids)
          Charter.forget
          Category.where(id: category_ids).find_each(&:publish_category)
        end
      end
    end
  end
end
