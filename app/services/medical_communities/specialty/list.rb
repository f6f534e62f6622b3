# frozen_string_literal: true

module ::MedicalCommunities
  # All specialties, and what uses each, in a fixed number of queries.
  class Specialty::List
    include Service::Base

    model :specialties, optional: true
    model :uses, optional: true

    private

    def fetch_specialties
      Specialty.order(:key).to_a
    end

    def fetch_uses
      Specialty::Uses.new
    end
  end
end
