# frozen_string_literal: true

require_relative "own_connections"

# Real threads, each with a connection of its own to PostgreSQL. Nothing is rolled back: what was there before, which is
# what core seeds, is there again afterwards, and nothing else.
module AtOnce
  # How many work at once; core's tests have two connections.
  PLACES = 20

  def self.included(group)
    group.use_transactional_tests = false
    group.around { |example| with_places { keeping_tables { example.run } } }
  end

  # @return [Array] what each has answered, in the order of the tasks
  def at_once(*tasks)
    tasks.flatten!
    @most_at_work = 0
    gate = Queue.new
    threads = tasks.map { |task| Thread.new { gate.pop && work(task) } }
    tasks.size.times { gate << true }
    threads.each { |thread| finish(thread) }
    threads.map(&:value)
  end

  # How many connections were at work at the same time, at most.
  attr_reader :most_at_work

  private

  # What one could not do does not leave the others at work behind.
  def finish(thread)
    thread.join
  rescue StandardError
    nil
  end

  def work(task)
    DB.query_single("SELECT 1")
    busy = ActiveRecord::Base.connection_pool.connections.count(&:in_use?)
    @most_at_work = [@most_at_work, busy].max
    task.call
  ensure
    ActiveRecord::Base.connection_handler.clear_active_connections!
  end

  # Who finds no place waits.
  def with_places
    usual = OwnConnections.open(pool: PLACES + 5)
    yield
  ensure
    OwnConnections.close(usual)
  end

  def keeping_tables
    seeded = tables.reject { |table| empty?(table) }
    DB.exec("DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept")
    seeded.each { |table| DB.exec(%(CREATE TABLE kept."#{table}" AS TABLE "#{table}")) }
    yield
  ensure
    restore(seeded)
  end

  def restore(seeded)
    DB.exec("TRUNCATE #{(tables - seeded).map { |table| %("#{table}") }.join(", ")} CASCADE")
    seeded.each { |table| put_back(table) if changed?(table) }
    DB.exec("DROP SCHEMA kept CASCADE")
  end

  # Without triggers, which would count again.
  def put_back(table)
    DB.exec(<<~SQL)
      SET session_replication_role = replica;
      DELETE FROM "#{table}";
      INSERT INTO "#{table}" SELECT * FROM kept."#{table}";
      SET session_replication_role = DEFAULT;
    SQL
  end

  def changed?(table)
    now, before = [%("#{table}"), %(kept."#{table}")].map { |one| "SELECT x::text FROM #{one} x" }
    DB.query_single(<<~SQL).first
      SELECT EXISTS ((#{now} EXCEPT ALL #{before}) UNION ALL (#{before} EXCEPT ALL #{now}))
    SQL
  end

  def tables
    DB.query_single("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
  end

  def empty?(table)
    DB.query_single(%(SELECT 1 FROM "#{table}" LIMIT 1)).empty?
  end
end
