# frozen_string_literal: true

module ::MedicalCommunities
  module Packs
    # Where the names of the shipped packs come from. Registers are called as they call themselves; what is our own work
    # has a sentence in the reader's language.
    module Registers
      class << self
        # @param register [String] its key as tables write it, or its name
        # @return [String] for people
        def name_of(register)
          key = by_name.fetch(register, register)
          name = Shipped.registers.fetch(key, register)
          I18n.t(key, scope: "medical_communities.registers", default: name)
        end

        private

        def by_name
          @by_name ||= Shipped.registers.invert.freeze
        end
      end
    end
  end
end
