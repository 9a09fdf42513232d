// One place for the logs of everything. They hold ids, never what is said at a meeting.
param name string
param location string
param tags object
param days int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: days
    features: {
      // Signing in by Entra alone, no shared keys.
      disableLocalAuth: true
    }
  }
}

output id string = workspace.id
