// Started by hand: lets the service's identity into the database, as one that owns what it makes there and no more.
param name string
param location string
param tags object
param environmentId string
param identity object
param registryServer string
param image string
param databaseUrl string
@description('The name of the service’s identity.')
param admitted string

resource job 'Microsoft.App/jobs@2024-03-01' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: environmentId
    configuration: {
      triggerType: 'Manual'
      manualTriggerConfig: {
        parallelism: 1
        replicaCompletionCount: 1
      }
      replicaTimeout: 120
      replicaRetryLimit: 0
      registries: [
        {
          server: registryServer
          identity: identity.id
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'setup'
          image: '${registryServer}/${image}'
          command: ['node', '--disable-warning=ExperimentalWarning', 'src/cli.ts', 'database', 'admit', admitted]
          resources: {
            cpu: json('0.25')
            memory: '0.5Gi'
          }
          env: [
            {
              name: 'DATABASE_URL'
              value: databaseUrl
            }
            {
              name: 'DATABASE_AUTH'
              value: 'entra'
            }
            {
              name: 'DATABASE_IDENTITY_CLIENT_ID'
              value: identity.clientId
            }
          ]
        }
      ]
    }
  }
}

output name string = job.name
