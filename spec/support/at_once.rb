# frozen_string_literal: true

# Real threads against PostgreSQL: rows have to be there for all of them, and are taken away by hand.
module AtOnce
  WORKERS = 8

  def self.included(group)
    group.use_transactional_tests = false
    group.around { |example| AtOnce.with_connections { example.run } }
    group.before { remember_tables }
    group.after { clean_up }
  end

  # As many connections as people who act at once, and a few for the process.
  def self.with_connections
    usual = ActiveRecord::Base.connection_db_config.configuration_hash
    ActiveRecord::Base.establish_connection(usual.merge(pool: WORKERS + 10))
    yield
  ensure
    ActiveRecord::Base.establish_connection(usual)
  end

  # @return [Array] what each has answered, in the order of the tasks
  def at_once(*tasks)
    gate = Queue.new
    threads = tasks.map { |task| Thread.new { after_gate(gate, task) } }
    tasks.size.times { gate << true }
    threads.map(&:value)
  end

  private

  def after_gate(gate, task)
    gate.pop
    task.call
  ensure
    ActiveRecord::Base.connection_handler.clear_active_connections!
  end

  # What was there is what core seeds.
  def remember_tables
    @seeded = tables.reject { |table| DB.query_single("SELECT 1 FROM #{table} LIMIT 1").empty? }
    @highest =
      (@seeded & with_ids).to_h do |table|
        [table, DB.query_single("SELECT MAX(id) FROM #{table}").first]
      end
  end

  def tables
    DB.query_single("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
  end

  def with_ids
    DB.query_single(<<~SQL)
      SELECT table_name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'id' AND data_type IN ('integer', 'bigint')
    SQL
  end

  def clean_up
    DB.exec("TRUNCATE #{(tables - @seeded).map { |table| %("#{table}") }.join(", ")} CASCADE")
    @highest.each { |table, id| DB.exec("DELETE FROM #{table} WHERE id > #{id}") }
  end
end
