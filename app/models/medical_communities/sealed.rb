# frozen_string_literal: true

module ::MedicalCommunities
  # Personal words in a table of ours: each lies encrypted in a column of its own.
  module Sealed
    extend ActiveSupport::Concern

    class_methods do
      # @param names [Array<Symbol>] each has a column `sealed_<name>`
      def seals(*names)
        names.each do |name|
          column = "sealed_#{name}"
          # Nil also when it is no longer kept, or its key is gone.
          define_method(name) { Keys.decrypt(self[column]) }
          define_method("#{name}=") { |words| self[column] = words.presence && Keys.encrypt(words) }
        end
      end
    end
  end
end
