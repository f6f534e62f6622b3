# frozen_string_literal: true

# Connections for threads, each its own; core's tests have one or two for all.
module OwnConnections
  # @param pool [Integer] how many at most; who finds none waits
  def self.open(pool:)
    usual = ActiveRecord::Base.connection_db_config.configuration_hash
    connect(usual.merge(pool: pool, checkout_timeout: 120))
    usual
  end

  # @param config [Hash] what `open` answered
  def self.close(config)
    connect(config)
  end

  def self.connect(config)
    unpin(ActiveRecord::Base.establish_connection(config))
    # Else what waits for a commit, such as charters being forgotten, waits for that of a connection that is gone.
    DB.test_transaction = ActiveRecord::Base.connection.current_transaction
  end
  private_class_method :connect

  # Groups of examples within groups leave a listener of test-prof behind that gives all threads of a new pool one
  # connection: then nothing happens at once, and nobody sees it.
  def self.unpin(pool)
    pool.unpin_connection! while pool.instance_variable_get(:@pinned_connection)
  end
  private_class_method :unpin
end
