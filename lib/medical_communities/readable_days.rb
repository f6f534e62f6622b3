# frozen_string_literal: true

module ::MedicalCommunities
  # For contracts: a day that cannot be read is not the same as none. "Until the 31st of February" must not become
  # "without end".
  module ReadableDays
    extend ActiveSupport::Concern

    class_methods do
      # @param names [Array<Symbol>] attributes that are dates
      def readable_days(*names)
        validate do
          names.each do |name|
            given = raw_attributes[name.to_s]
            errors.add(name, :invalid) if given.present? && public_send(name).nil?
          end
        end
      end
    end
  end
end
