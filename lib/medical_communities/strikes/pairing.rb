# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # The heaviest set of complaints of which no two have a voice or a post in common. Voices come one after the other;
    # each takes a post, and whoever had it moves to another of theirs, or is left without, as weighs most. The total
    # is the largest that there can be, whoever came first.
    class Pairing
      # @param voices [Array<Hash>] post => weight of what this voice says about it
      def initialize(voices)
        @voices = voices
        @holders = {}
        @places = {}.compare_by_identity
      end

      # @return [Integer]
      def weight
        @weight ||= @voices.sum { |voice| place(voice) }
      end

      private

      # @return [Integer] by how much the total grew
      def place(newcomer)
        gains = { newcomer => 0 }.compare_by_identity
        moves = {}.compare_by_identity
        best = [0, newcomer, nil]
        waiting = [newcomer]
        while (mover = waiting.shift)
          mover.each do |post, weight|
            gain = gains[mover] + weight
            holder = @holders[post]
            if holder.nil?
              best = [gain, mover, post] if gain > best.first
              next
            end
            gain -= holder[post]
            next if gain <= gains.fetch(holder, -Float::INFINITY)
            gains[holder] = gain
            moves[holder] = mover
            waiting << holder
            best = [gain, holder, nil] if gain > best.first
          end
        end
        follow(moves, *best)
      end

      # From the end of the way back to the newcomer: each takes what the next one leaves.
      def follow(moves, gain, mover, post)
        while mover
          left = @places.delete(mover)
          take(mover, post)
          mover, post = moves[mover], left
        end
        gain
      end

      def take(mover, post)
        return if post.nil?
        @places[mover] = post
        @holders[post] = mover
      end
    end
  end
end
