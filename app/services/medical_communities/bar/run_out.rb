# frozen_string_literal: true

module ::MedicalCommunities
  # Bars whose last day is over: their people are told that they can ask again.
  class Bar::RunOut
    include Service::Base

    model :bars, optional: true
    step :end_bars

    private

    def fetch_bars
      Bar.run_out.includes(:community, :user).to_a
    end

    def end_bars(bars:)
      bars.each do |bar|
        bar.update!(ended_at: Time.zone.now)
        Bar::Tell.call(bar: bar, news: :run_out)
      end
    end
  end
end
