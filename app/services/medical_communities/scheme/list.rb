# frozen_string_literal: true

module ::MedicalCommunities
  # All kinds of numbers with what uses each, in a fixed number of queries.
  class Scheme::List
    include Service::Base

    model :schemes
    model :uses

    private

    def fetch_schemes
      Schemes.all
    end

    def fetch_uses
      Scheme::Uses.new
    end
  end
end
