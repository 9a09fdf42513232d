using 'main.bicep'

// For trying an upgrade before it reaches the board: small, and without a stand-by.
param stage = 'test'
param image = 'moedeklar:0.1.0'
param replicas = 1
param databaseSku = 'Standard_B1ms'
param databaseTier = 'Burstable'
param backupDays = 7
param isDatabaseRedundant = false
param logDays = 30

// Said where it is deployed from; no secret stands in a file.
param metricsToken = readEnvironmentVariable('METRICS_TOKEN')
